"""Speech: who says each line and to whom, decided over whole conversations by what is seen around the lines.

``called_names`` gives a name to those whom a talk calls by it, and ``speakers`` decides. ``turns`` are what
it decides on; ``evidence`` weighs, candidate by candidate, what ``links``, ``company``, ``distance``,
``calls``, ``voices``, ``epithets`` and the trained reader (``hearing``, by ``turn_pairs``) show; ``decoding``
finds the likeliest run of speakers. ``addressees`` are told from who speaks. ``abstention`` leaves open at
last what is too unsure.
"""
