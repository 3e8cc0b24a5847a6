"""Coreference: who each mention is, "she" and "the older man" and "her mother", named or not.

``resolvers`` holds the two ways: the ``ledger``, where the trained reader weighs mentions two by two
(``pairs``, ``weighing``), a second time only where it may come out otherwise (``reweighing``), and
``salience``, where rules read alone. ``openings`` knows whom "she" means who comes before her name,
``namings`` where a name is told of somebody met without one; ``unnamed`` makes people of those who have none.
Afterwards ``group_chains`` and ``relatives`` join those without a name to whom they turn out to be; ``kin``
knows who is told to be what to whom, and ``families`` from all that shows it whom "her mother" means.
"""
