"""The learned score: how probable it is that a line is main content, for HTML and for text alike.

A witness among others. `features` counts what is to be seen of each line, `forest` and `weights` turn that into log
odds, `opinion` into probabilities, the type of the page and findings for the judge. How the weights are made is told
in training/README.md.
"""

from cleaner.score.opinion import ask, matters, outside
from cleaner.score.weights import WeightsError, weights

__all__ = ["WeightsError", "ask", "matters", "outside", "weights"]
