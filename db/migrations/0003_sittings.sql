-- Written by hand. Prose is saved at every pause in typing; the entry of the newest step may grow with it, and nothing
-- else in the history ever changes.
DROP TRIGGER `history_stays_as_it_is`;

CREATE TRIGGER `history_stays_as_it_is` BEFORE UPDATE ON `history`
WHEN OLD.`step` <> (SELECT max(`number`) FROM `step`)
	OR NEW.`sequence` IS NOT OLD.`sequence` OR NEW.`step` IS NOT OLD.`step` OR NEW.`action` IS NOT OLD.`action`
	OR NEW.`entity` IS NOT OLD.`entity` OR NEW.`record_id` IS NOT OLD.`record_id` OR NEW.`before` IS NOT OLD.`before`
BEGIN
	SELECT RAISE(ABORT, 'history is append-only');
END;
