-- How many public pieces the whole paper has of a month: a search and the sitemap index ask it, and the days of
-- twenty years are too many to be added up each time.
CREATE TABLE "month_count" (
    "month" DATE NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "month_count_pkey" PRIMARY KEY ("month")
);

INSERT INTO "month_count" ("month", "count")
SELECT date_trunc('month', "day"::timestamp)::date, sum("count") FROM "day_count" WHERE "section_id" = 0 GROUP BY 1;

-- By the database itself, so that no writer can forget it, nor a server of the version before. The days are written in
-- their order (lib/articles/counts.ts), and so are their months.
CREATE FUNCTION count_month() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO month_count (month, count)
    VALUES (date_trunc('month', NEW.day::timestamp)::date, NEW.count - CASE TG_OP WHEN 'UPDATE' THEN OLD.count ELSE 0 END)
    ON CONFLICT (month) DO UPDATE SET count = month_count.count + EXCLUDED.count;
    RETURN NULL;
END
$$;
CREATE TRIGGER "day_count_month" AFTER INSERT OR UPDATE OF "count" ON "day_count"
    FOR EACH ROW WHEN (NEW.section_id = 0) EXECUTE FUNCTION count_month();
