#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""timed.py COMMAND …: runs it and prints "<seconds> <CPU seconds> <peak MiB>" as the last line of
standard error. Ends with the command's exit code."""
import resource
import subprocess
import sys
import time

start = time.monotonic()
code = subprocess.run(sys.argv[1:], check=False).returncode
wall = time.monotonic() - start
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
print(f"{wall:.2f} {usage.ru_utime + usage.ru_stime:.2f} {usage.ru_maxrss / 1024:.0f}", file=sys.stderr)
sys.exit(code)
