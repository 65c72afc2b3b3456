-- How many public pieces an author and a topic have of a month: a page of theirs names them all, and a topic may hold
-- a third of a paper's pieces.
CREATE TABLE "author_month" (
    "author_id" INTEGER NOT NULL,
    "month" DATE NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "author_month_pkey" PRIMARY KEY ("author_id", "month")
);
CREATE TABLE "topic_month" (
    "topic_id" INTEGER NOT NULL,
    "month" DATE NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "topic_month_pkey" PRIMARY KEY ("topic_id", "month")
);

CREATE FUNCTION month_of(shown_at timestamptz) RETURNS date LANGUAGE sql IMMUTABLE
RETURN date_trunc('month', timezone('Asia/Ho_Chi_Minh', shown_at))::date;

-- By the database itself, as months of the paper are. At the end of the transaction, when it holds the edition: whoever
-- changes two of these counts waits for nobody else who does. They point at no author and no topic for the same reason:
-- who merges two holds their rows while it waits for the edition.
CREATE FUNCTION count_author() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' AND OLD.shown_at IS NOT NULL THEN
        UPDATE author_month SET count = count - 1 WHERE author_id = OLD.author_id AND month = month_of(OLD.shown_at);
    END IF;
    IF TG_OP <> 'DELETE' AND NEW.shown_at IS NOT NULL THEN
        INSERT INTO author_month VALUES (NEW.author_id, month_of(NEW.shown_at), 1)
        ON CONFLICT (author_id, month) DO UPDATE SET count = author_month.count + 1;
    END IF;
    RETURN NULL;
END
$$;
CREATE FUNCTION count_topic() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' AND OLD.shown_at IS NOT NULL THEN
        UPDATE topic_month SET count = count - 1 WHERE topic_id = OLD.topic_id AND month = month_of(OLD.shown_at);
    END IF;
    IF TG_OP <> 'DELETE' AND NEW.shown_at IS NOT NULL THEN
        INSERT INTO topic_month VALUES (NEW.topic_id, month_of(NEW.shown_at), 1)
        ON CONFLICT (topic_id, month) DO UPDATE SET count = topic_month.count + 1;
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER "article_author_added" AFTER INSERT ON "article_author" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.shown_at IS NOT NULL) EXECUTE FUNCTION count_author();
CREATE CONSTRAINT TRIGGER "article_author_taken" AFTER DELETE ON "article_author" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (OLD.shown_at IS NOT NULL) EXECUTE FUNCTION count_author();
CREATE CONSTRAINT TRIGGER "article_author_moved" AFTER UPDATE ON "article_author" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN ((OLD.author_id, OLD.shown_at) IS DISTINCT FROM (NEW.author_id, NEW.shown_at)) EXECUTE FUNCTION count_author();
CREATE CONSTRAINT TRIGGER "article_topic_added" AFTER INSERT ON "article_topic" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.shown_at IS NOT NULL) EXECUTE FUNCTION count_topic();
CREATE CONSTRAINT TRIGGER "article_topic_taken" AFTER DELETE ON "article_topic" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (OLD.shown_at IS NOT NULL) EXECUTE FUNCTION count_topic();
CREATE CONSTRAINT TRIGGER "article_topic_moved" AFTER UPDATE ON "article_topic" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN ((OLD.topic_id, OLD.shown_at) IS DISTINCT FROM (NEW.topic_id, NEW.shown_at)) EXECUTE FUNCTION count_topic();

-- With the triggers there, nobody changes the lines until this is through: none is counted twice, and none is missed.
INSERT INTO "author_month" SELECT author_id, month_of(shown_at), count(*) FROM article_author WHERE shown_at IS NOT NULL GROUP BY 1, 2;
INSERT INTO "topic_month" SELECT topic_id, month_of(shown_at), count(*) FROM article_topic WHERE shown_at IS NOT NULL GROUP BY 1, 2;
