-- AlterTable
ALTER TABLE "staff" ADD COLUMN     "signed_in_at" TIMESTAMPTZ(3);
