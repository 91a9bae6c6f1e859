"""What the parts of source terms are called in English: the tables of ``languages/support/calque``.

``zh`` and ``ja`` were written for mtfix, ``chinese_wordnet`` adds words of the Chinese Open Wordnet, and ``everyday`` has
the renderings that are good English all the same. CC-CEDICT and JMdict (CC BY-SA) were evidence when they were made; no
text of theirs is here.
"""
