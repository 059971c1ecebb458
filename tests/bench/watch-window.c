/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* watch-window PROGRAM [ARGUMENT…]: starts the program and watches its window from outside, through the
 * X server, until the picture has not changed for a while; then ends it. Prints one JSON object:
 *
 *   mapped   ms from just before the program's process is made until its window is mapped
 *   frames   ms until each drawn frame of the start, by what the server reports as damaged
 *   peak     KiB of memory that were resident at once, at most (VmHWM)
 *   share    KiB of memory that are this process's share (Pss)
 *   worked   ms of processor time, of all its threads
 *
 * Any program is measured the same way and need not know of it. */

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <X11/Xlib.h>
#include <X11/extensions/Xdamage.h>

/* Reports nearer together than this belong to one frame: a frame is painted at once, and the frame
 * clock lets longer pass before the next. */
#define SAME_FRAME_MS 4.0
/* The picture stands once nothing was drawn for so long. */
#define QUIET_MS 400.0
#define GIVE_UP_MS 60000.0
#define MAX_FRAMES 4096

static double
now_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_MONOTONIC, &now);
  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

/* The number behind a key in a file of /proc; 0 where it isn't there. */
static long
read_kib (pid_t pid, const char *file, const char *key)
{
  char path[64];
  char line[256];
  long kib = 0;
  FILE *stream;

  snprintf (path, sizeof path, "/proc/%d/%s", (int) pid, file);
  stream = fopen (path, "r");
  if (stream == NULL)
    return 0;
  while (kib == 0 && fgets (line, sizeof line, stream) != NULL)
    if (strncmp (line, key, strlen (key)) == 0)
      kib = strtol (line + strlen (key), NULL, 10);
  fclose (stream);
  return kib;
}

/* The processor time that a process has taken, from the fields utime and stime of its stat. */
static double
read_worked_ms (pid_t pid)
{
  char path[64];
  char line[1024];
  unsigned long user = 0, system = 0;
  FILE *stream;

  snprintf (path, sizeof path, "/proc/%d/stat", (int) pid);
  stream = fopen (path, "r");
  if (stream == NULL)
    return 0;
  if (fgets (line, sizeof line, stream) != NULL)
    {
      /* The second field is the name, in brackets, and may hold blanks. */
      const char *rest = strrchr (line, ')');

      if (rest != NULL)
        sscanf (rest + 2, "%*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user, &system);
    }
  fclose (stream);
  return (double) (user + system) * 1e3 / (double) sysconf (_SC_CLK_TCK);
}

/* A window may go between its event and our answer to it. */
static int
ignore_error (Display *display, XErrorEvent *error)
{
  (void) display;
  (void) error;
  return 0;
}

int
main (int argc, char **argv)
{
  static double frames[MAX_FRAMES];
  double start, mapped = 0, last = 0;
  int n_frames = 0, damage_event, damage_error, status;
  struct pollfd connection;
  Display *display;
  pid_t pid;

  if (argc < 2)
    {
      fprintf (stderr, "Usage: watch-window PROGRAM [ARGUMENT…]\n");
      return 2;
    }
  display = XOpenDisplay (NULL);
  if (display == NULL || !XDamageQueryExtension (display, &damage_event, &damage_error))
    {
      fprintf (stderr, "watch-window: no X server with the damage extension; use build-aux/with-display.\n");
      return 2;
    }
  XSetErrorHandler (ignore_error);
  XSelectInput (display, DefaultRootWindow (display), SubstructureNotifyMask);
  XSync (display, False);

  start = now_ms ();
  pid = fork ();
  if (pid == 0)
    {
      close (ConnectionNumber (display));
      execvp (argv[1], argv + 1);
      fprintf (stderr, "watch-window: %s: %s\n", argv[1], strerror (errno));
      _exit (127);
    }

  connection.fd = ConnectionNumber (display);
  connection.events = POLLIN;
  for (;;)
    {
      double now;

      XFlush (display);
      if (!XPending (display))
        poll (&connection, 1, 10);
      now = now_ms () - start;

      while (XPending (display))
        {
          XEvent event;

          XNextEvent (display, &event);
          if (event.type == MapNotify && !event.xmap.override_redirect && mapped == 0)
            {
              mapped = now;
              XDamageCreate (display, event.xmap.window, XDamageReportRawRectangles);
            }
          else if (event.type == damage_event + XDamageNotify)
            {
              if ((n_frames == 0 || now - last > SAME_FRAME_MS) && n_frames < MAX_FRAMES)
                frames[n_frames++] = now;
              last = now;
            }
        }

      if (waitpid (pid, &status, WNOHANG) == pid)
        {
          fprintf (stderr, "watch-window: %s ended before its window stood.\n", argv[1]);
          return 1;
        }
      if (n_frames > 0 && now - last > QUIET_MS)
        break;
      if (now > GIVE_UP_MS)
        {
          fprintf (stderr, "watch-window: no picture that stands after %.0f s.\n", GIVE_UP_MS / 1e3);
          kill (pid, SIGKILL);
          waitpid (pid, &status, 0);
          return 1;
        }
    }

  printf ("{\"mapped\": %.2f, \"frames\": [", mapped);
  for (int i = 0; i < n_frames; i++)
    printf ("%s%.2f", i > 0 ? ", " : "", frames[i]);
  printf ("], \"peak\": %ld, \"share\": %ld, \"worked\": %.0f}\n", read_kib (pid, "status", "VmHWM:"),
          read_kib (pid, "smaps_rollup", "Pss:"), read_worked_ms (pid));

  kill (pid, SIGTERM);
  waitpid (pid, &status, 0);
  XCloseDisplay (display);
  return 0;
}
