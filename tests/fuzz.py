"""Fresh examples for as long as there is time: what ``make fuzz`` runs.

``FUZZ_SECONDS`` is the budget by the clock (60), ``FUZZ_SEED`` the first seed (random).
Each round prints a seed of its own, which repeats what it found. Hypothesis steers the examples by
the targets that tests give it.
"""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
import time

SUITES = ("tests/anything", "tests/test_fuzz.py", "tests/hostile/test_mutated_files.py")
EXAMPLES = "40"
"""A round is short, so that the budget is kept to within one of them."""


def main() -> int:
    """Run rounds until the time is over or one fails; gives the exit code."""
    end = time.monotonic() + float(os.environ.get("FUZZ_SECONDS", "60"))
    seed = int(os.environ.get("FUZZ_SEED") or secrets.randbelow(2**32))
    rounds = 0
    while rounds == 0 or time.monotonic() < end:
        print(f"fuzz: round {rounds + 1}, FUZZ_SEED={seed + rounds}", flush=True)
        env = {
            **os.environ,
            "HYPOTHESIS_PROFILE": "fresh",
            "REFWRIGHT_EXAMPLES": EXAMPLES,
            "FUZZ_SEED": str(seed + rounds),
        }
        options = [f"--hypothesis-seed={seed + rounds}", "--hypothesis-show-statistics", "-x"]
        left = max(30.0, end - time.monotonic())
        run = [sys.executable, "-m", "pytest", *SUITES, *options]
        try:
            done = subprocess.run(run, env=env, check=False, timeout=left, capture_output=True)
        except subprocess.TimeoutExpired:
            print("fuzz: the time is over within this round", flush=True)
            break
        rounds += 1
        print(_told(done.stdout.decode("utf-8", "replace"), done.returncode), flush=True)
        if done.returncode:
            return done.returncode
    print(f"fuzz: {rounds} whole rounds, nothing found; first seed {seed}")
    return 0


def _told(output: str, code: int) -> str:
    """Give all of a failure, and the counts of a round that went well."""
    if code:
        return output
    return "\n".join(line for line in output.splitlines() if "passing examples" in line)


if __name__ == "__main__":
    sys.exit(main())
