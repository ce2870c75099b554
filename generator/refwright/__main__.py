"""``python -m refwright``, and the ``refwright`` command."""

import sys


def run() -> int:
    """Run the command line; Ctrl-C ends it at any moment without a traceback."""
    try:
        from refwright.cli.main import main  # Ctrl-C may come while this is still being loaded

        return main()
    except KeyboardInterrupt:
        if sys.stderr is not None:
            sys.stderr.write("interrupted; nothing was left half written\n")
        return 130


if __name__ == "__main__":
    sys.exit(run())
