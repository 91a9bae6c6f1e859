"""Cleaning parallel corpora: from Python, in streams (``mtfix clean``) and in engines that work on Arrow batches.

>>> from mtfix.corpora import Cleaner
>>> [done] = Cleaner("de", "en").clean([("Das Konzert war am Montag.", "The concert was on on Monday.")])
>>> done.target
'The concert was on Monday.'
"""

from mtfix.corpora.arrow import BatchCleaner
from mtfix.corpora.cleaner import Cleaned, Cleaner

__all__ = ["BatchCleaner", "Cleaned", "Cleaner"]
