"""``python -m refwright``."""

import sys

from refwright.cli import main

sys.exit(main())
