"""Glossaries: what a terminologist writes, and what the engine makes of it.

``schema`` says what an entry is, ``load`` reads YAML, ``packs`` finds the shipped ones, ``forms`` knows the
surface forms of a term, ``fold`` and ``matcher`` find them in text, ``index`` is the compiled whole.
"""
