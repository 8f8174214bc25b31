"""What is in one article: sentences, words, clauses, names, values and speech, each with its exact place."""
