"""The generated stress test: notices planted in clean articles; what goes and what stays, by language and category.

    python -m benchmarks.stress [LANGUAGE ...] [--no-score] [--show] [--record]

Three lists: `own` (the lines of the detectors' examples), `held` (notices that no detector has seen) and `mixed`
(English notices in articles of the language). Recall is the share of planted notices that went, precision the share of
the letters that went that belong to one. --show prints what stayed and what was taken wrongly; --record writes what is
below the aim to tests/stress/weak.json, where tests/test_stress.py looks.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict

import cleaner
from tests.languages import LANGUAGES
from tests.planting import HERE, LISTS, Outcome, Planted, Tally, run
from tests.test_stress import AIMS, below


def table(results: dict[tuple[str, str], list[tuple[Planted, Outcome]]]) -> None:
    """Print recall and precision by language, then by category and form, over all lists."""
    print(f"{'language':10}" + "".join(f"{name + ' recall':>14}{'precision':>11}" for name in LISTS))
    for language in dict.fromkeys(language for language, _ in results):
        tallies = [Tally(tuple(one for _, one in results[language, name])) for name in LISTS]
        print(f"{language:10}" + "".join(f"{one.recall:14.3f}{one.precision:11.4f}" for one in tallies))
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for (_, which), rows in results.items():
        for planted, outcome in rows:
            for name in outcome.gone:
                counts[f"{which:6}{name}"]["gone"] += 1
                counts[f"{which:6}({planted.form})"]["gone"] += 1
            for name, _ in outcome.stayed:
                counts[f"{which:6}{name}"]["stayed"] += 1
                counts[f"{which:6}({planted.form})"]["stayed"] += 1
    for name, count in sorted(counts.items()):
        print(f"{name:34}{count['gone'] / count.total():8.3f} of {count.total()}")


def show(results: dict[tuple[str, str], list[tuple[Planted, Outcome]]]) -> None:
    """Print what stayed and what was taken wrongly."""
    for (language, which), rows in results.items():
        for (form, kind, text), times in sorted(
            Counter((planted.form, *one) for planted, outcome in rows for one in outcome.stayed).items()
        ):
            print(f"{language} {which} stayed {form} {kind} x{times}: {text[:110]}")
        for planted, outcome in rows:
            for text in outcome.harm:
                print(f"{language} {which} HARM {planted.form}: {text[:110]}")


def main() -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help="all of them if none is given")
    parser.add_argument("--no-score", action="store_true", help="without the learned score")
    parser.add_argument("--show", action="store_true", help="what stayed and what was taken wrongly")
    parser.add_argument("--record", action="store_true", help="write tests/stress/weak.json")
    arguments = parser.parse_args()
    engine = cleaner.Cleaner(kind="text", score=not arguments.no_score)
    languages = arguments.languages or LANGUAGES
    results = {(language, which): run(engine, language, which) for language in languages for which in LISTS}
    if arguments.show:
        show(results)
    table(results)
    if arguments.record:
        weak = {
            f"{language} {which}": below(Tally(tuple(one for _, one in rows)))
            for (language, which), rows in results.items()
        }
        kept = {name: figures for name, figures in weak.items() if figures}
        (HERE / "stress" / "weak.json").write_text(json.dumps(kept, indent=1) + "\n", "utf-8")
        print(f"{len(kept)} of {len(weak)} are below the aim of {AIMS}.")


if __name__ == "__main__":
    main()
