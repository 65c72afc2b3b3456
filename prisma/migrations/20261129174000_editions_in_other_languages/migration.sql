-- AlterTable
ALTER TABLE "site" ADD COLUMN     "editions" TEXT NOT NULL DEFAULT '';
