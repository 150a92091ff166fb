#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""firstwindow.py FRAMEBUFFER COMMAND …: starts COMMAND and prints when its window was there.

FRAMEBUFFER is the file of `Xvfb -fbdir`: the screen itself, mapped into memory, so that looking at it
every two milliseconds costs the program under test next to nothing and needs no help of it.

  mapped   the screen first differs from the empty one
  painted  the first moment from which at most 3 % of the screen's lines differ from what they are in
           the end (the end: nothing has changed for 700 ms): window, table and rows stand
  rss      resident memory then, and the peak up to the end, in MiB, of COMMAND and its children

Prints one line: "<mapped ms> <painted ms> <rss MiB> <peak MiB>"."""
import mmap
import os
import signal
import subprocess
import sys
import time

QUIET = 0.7
LONGEST = 20.0
STEP = 0.002


def memory(pid, field):
    """In MiB, of the process and all below it."""
    total = 0
    try:
        with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as status:
            for line in status:
                if line.startswith(field):
                    total = int(line.split()[1]) / 1024
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as children:
            total += sum(memory(int(child), field) for child in children.read().split())
    except (OSError, ValueError):
        pass
    return total


def main():
    with open(sys.argv[1], "rb") as file:
        screen = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = int.from_bytes(screen[0:4], "big")  # XWD: size of the header, then the colours
        colours = int.from_bytes(screen[76:80], "big")
        line = int.from_bytes(screen[48:52], "big")
        height = int.from_bytes(screen[20:24], "big")
        start_of_pixels = header + colours * 12

        def look():
            return screen[start_of_pixels:start_of_pixels + line * height]

        empty = look()
        begin = time.monotonic()
        process = subprocess.Popen(sys.argv[2:], start_new_session=True)
        frames = []  # (seconds, picture, MiB)
        last = empty
        while time.monotonic() - begin < LONGEST and process.poll() is None:
            now = look()
            moment = time.monotonic() - begin
            if now != last:
                frames.append((moment, now, memory(process.pid, "VmRSS")))
                last = now
            elif frames and moment - frames[-1][0] > QUIET:
                break
            time.sleep(STEP)
        peak = memory(process.pid, "VmHWM")
        if process.poll() is not None:
            print(f"ended by itself with {process.returncode}", file=sys.stderr)
            return 1
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        if not frames:
            print("nothing was painted", file=sys.stderr)
            return 1
        end = [last[i * line:(i + 1) * line] for i in range(height)]

        def like_the_end(picture):
            different = sum(picture[i * line:(i + 1) * line] != end[i] for i in range(height))
            return different <= height * 0.03

        painted = frames[-1]
        for frame in reversed(frames):
            if not like_the_end(frame[1]):
                break
            painted = frame
        print(f"{frames[0][0] * 1000:.0f} {painted[0] * 1000:.0f} {painted[2]:.0f} {peak:.0f}")
        return 0


sys.exit(main())
