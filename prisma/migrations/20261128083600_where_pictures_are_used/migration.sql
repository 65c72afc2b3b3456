-- Where a picture is used: as the lead picture, and in texts that wait.
CREATE INDEX "article_lead_picture" ON "article"("picture_id");
CREATE INDEX "article_pending" ON "article"("id") WHERE (pending IS NOT NULL);
