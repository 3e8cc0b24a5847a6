"""Reading: the layers, each a function of the ones before it; ``fabula.pipeline`` calls them in this order.

What is there on the page: ``readable``, ``quotation``, ``clitics``, ``prose``, ``names``, ``tagged`` (who is
somebody because a tag has them speak), ``mentions`` (by rules) or ``phrases`` (the trained reader's),
``voices``, ``cues``.

Who it is: ``cast`` (whose the names are), ``people`` with ``introductions`` (whose a description is) and
``pronouns`` (by which each goes), ``narrator`` and ``second_person``, ``coreference``, ``speech``,
``characters``. The ``account`` holds what is known so far, and the layers after it read from that.

What happens to them: ``scenes``, ``interludes``, ``places``, ``feelings``, ``things``, ``traits``,
``relations``, ``claims``.

Every layer may ask ``lexicon``, ``grammar``, ``kinship``, ``secrecy``, ``times``, ``stretches``, ``ids``,
``weights`` and ``leanings``. ``told`` is what the author says of people. Of words alone ``once`` finds a
thing but once; ``earlier`` keeps what was found when the story was last read, and ``noted`` what of it each
stretch was made of.
"""
