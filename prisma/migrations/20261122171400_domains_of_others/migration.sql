-- A municipality that is written anew keeps its host names. Writing is INSERT … ON CONFLICT, whose row has a new id
-- when the trigger sees it, so the municipality is known by its slug.
CREATE OR REPLACE FUNCTION check_municipality_domains() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "municipality" WHERE "slug" <> NEW."slug" AND "domains" && NEW."domains") THEN
    RAISE EXCEPTION 'one of the domains % is another municipality''s', NEW."domains"
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'municipality_domains_key';
  END IF;
  RETURN NEW;
END $$;
