-- Written by hand: what drizzle-kit has no words for.

-- Words are folded (shared/fold.ts) before they come here, so the tokenizer has nothing left to remove.
CREATE VIRTUAL TABLE `search` USING fts5(title, body, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3');

-- Without it, words of an erased record stay readable in the index pages.
INSERT INTO `search`(`search`, `rank`) VALUES ('secure-delete', 1);

-- History is only ever added to.
CREATE TRIGGER `history_stays` BEFORE DELETE ON `history` BEGIN
	SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TRIGGER `history_stays_as_it_is` BEFORE UPDATE ON `history` BEGIN
	SELECT RAISE(ABORT, 'history is append-only');
END;
