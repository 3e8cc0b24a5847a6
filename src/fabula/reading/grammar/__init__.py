"""Grammar: what the parse says of clauses, their tenses and who acts in them, for all layers alike."""
