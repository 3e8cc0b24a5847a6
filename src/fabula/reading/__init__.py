"""Reading: the layers, each a function of the ones before it; ``fabula.pipeline`` calls them in this order.

What is there on the page: ``readable``, ``quotation``, ``prose``, ``names``, ``mentions`` (by rules) or
``phrases`` (the trained reader's), ``cues``.

Who it is: ``cast`` (whose the names are), ``people``, ``narrator`` and ``second_person``, ``coreference``,
``speech``, ``characters``. The ``account`` holds what is known so far, and the layers after it read from
that.

What happens to them: ``scenes``, ``places`` and ``whereabouts``, ``interludes``, ``feelings``, ``things``,
``traits``, ``relations``, ``claims``.

Every layer may ask ``lexicon``, ``grammar``, ``times``, ``stretches`` and ``leanings``. ``told`` is what
the author says of people; ``earlier`` keeps what was found when the story was last read.
"""
