"""``python -m refwright``."""

import sys

from refwright.cli.main import main

sys.exit(main())
