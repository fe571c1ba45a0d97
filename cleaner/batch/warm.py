"""Loaded once, by the process from which the workers are forked: they share its memory and start in milliseconds."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")
# A worker is one core's work; and threads do not survive a fork.

from cleaner.batch import workers  # noqa: F401
from cleaner.pipeline import Cleaner

Cleaner().clean("The phrases of all detectors are one automaton, and it takes a second to make.")
