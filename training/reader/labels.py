"""Labels: what a phrase may be, in LitBank's terms."""

# PER_ATTR is a phrase in no chain: what a copula or an apposition says of someone ("she was a doctor").
LABELS = ("PER_PROP", "PER_NOM", "PER_PRON", "PER_ATTR", "FAC", "LOC", "GPE", "ORG", "VEH")
WIDEST = 32  # words of the longest phrase looked for
