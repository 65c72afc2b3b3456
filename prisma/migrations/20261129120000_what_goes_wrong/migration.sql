-- CreateTable
CREATE TABLE "trouble" (
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "first_at" TIMESTAMPTZ(3) NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "trouble_pkey" PRIMARY KEY ("kind","name")
);

-- CreateIndex
CREATE INDEX "trouble_newest" ON "trouble"("last_at" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_of_actor" ON "audit_entry"("actor", "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_of_action" ON "audit_entry"("action", "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_at" ON "audit_entry"("at");
