"""Sowing: slips put into clean prose in a known way, to count what ``check`` and Harper alone find of them.

``python -m evaluation.sowing`` spoils the stories of ``training/stories`` and the openings of the validation
novels: about every second paragraph, each by one slip of one sort, chosen by a seed (``field``). The sorts
are in ``sown``, a module a family, found by folder (``sorts``). ``harvest`` counts what is found.
"""
