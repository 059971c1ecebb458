/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* watch-freezes PROGRAM [ARGUMENT…]: starts the program and asks its window all the time whether it still answers, as a
 * window manager does (_NET_WM_PING): what takes long to come back was a freeze. Commands are read from standard input,
 * a line each:
 *
 *   mark         a new measurement begins
 *   settle       waits until nothing has been drawn for a while, and answers with one JSON object:
 *     freeze     ms that the longest answer since "mark" took
 *     picture    ms from "mark" to the last change of the picture
 *     worked     ms of processor time since "mark"
 *   quit         ends the program
 *
 * The first answer, of the start, comes by itself. */

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

#define PAUSE_MS 2.0
#define QUIET_MS 500.0
#define GIVE_UP_MS 300000.0

typedef struct {
  Display *display;
  pid_t pid;
  int damage_event;
  Window window;
  Atom protocols, ping;
  double asked;    /* when the ping went that is not answered yet; 0: none is on its way */
  double answered; /* when the last came back */
  double longest;
  double drawn;    /* when the picture last changed */
  double marked;
  double worked;   /* at the mark */
} Watch;

static double
now_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_MONOTONIC, &now);
  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

/* The processor time that all threads of a process have taken. */
static double
read_worked_ms (pid_t pid)
{
  clockid_t clock;
  struct timespec time;

  if (clock_getcpuclockid (pid, &clock) != 0 || clock_gettime (clock, &time) != 0)
    return 0;
  return (double) time.tv_sec * 1e3 + (double) time.tv_nsec / 1e6;
}

/* A window may go between its event and our answer to it. */
static int
ignore_error (Display *display, XErrorEvent *error)
{
  (void) display;
  (void) error;
  return 0;
}

static void
mark (Watch *self)
{
  self->marked = self->drawn = now_ms ();
  self->longest = 0;
  self->worked = read_worked_ms (self->pid);
}

static void
ask (Watch *self)
{
  XEvent event = { .xclient = {
                     .type = ClientMessage, .window = self->window, .message_type = self->protocols, .format = 32,
                   } };

  event.xclient.data.l[0] = (long) self->ping;
  event.xclient.data.l[2] = (long) self->window;
  XSendEvent (self->display, self->window, False, NoEventMask, &event);
  self->asked = now_ms ();
}

static void
take (Watch *self, const XEvent *event)
{
  if (event->type == MapNotify && !event->xmap.override_redirect && self->window == None)
    {
      self->window = event->xmap.window;
      XDamageCreate (self->display, self->window, XDamageReportRawRectangles);
    }
  else if (event->type == self->damage_event + XDamageNotify)
    {
      self->drawn = now_ms ();
    }
  else if (event->type == ClientMessage && (Atom) event->xclient.data.l[0] == self->ping && self->asked > 0)
    {
      self->answered = now_ms ();
      if (self->answered - self->asked > self->longest)
        self->longest = self->answered - self->asked;
      self->asked = 0;
    }
}

/* Takes what comes, for at most so many milliseconds. Whether the program is still there. */
static int
run_for (Watch *self, double ms)
{
  double end = now_ms () + ms;

  do
    {
      struct pollfd connection = { .fd = ConnectionNumber (self->display), .events = POLLIN };

      if (self->window != None && self->asked == 0 && now_ms () - self->answered >= PAUSE_MS)
        ask (self);
      XFlush (self->display);
      if (!XPending (self->display))
        poll (&connection, 1, 1);
      while (XPending (self->display))
        {
          XEvent event;

          XNextEvent (self->display, &event);
          take (self, &event);
        }
      if (waitpid (self->pid, NULL, WNOHANG) == self->pid)
        return 0;
    }
  while (now_ms () < end);

  return 1;
}

static int
settle (Watch *self)
{
  while (self->window == None || self->asked > 0 || now_ms () - self->drawn < QUIET_MS)
    {
      if (!run_for (self, PAUSE_MS))
        {
          fprintf (stderr, "watch-freezes: the program has ended.\n");
          return 0;
        }
      /* What is asked all the time always waits: a short wait is an answer. */
      if (self->asked > 0 && now_ms () - self->asked < QUIET_MS / 4 && now_ms () - self->drawn >= QUIET_MS)
        break;
      if (now_ms () - self->marked > GIVE_UP_MS)
        {
          fprintf (stderr, "watch-freezes: no picture that stands after %.0f s.\n", GIVE_UP_MS / 1e3);
          return 0;
        }
    }
  printf ("{\"freeze\": %.1f, \"picture\": %.1f, \"worked\": %.1f}\n", self->longest, self->drawn - self->marked,
          read_worked_ms (self->pid) - self->worked);
  fflush (stdout);
  return 1;
}

/* FALSE ends it all. */
static int
obey (Watch *self, char *line)
{
  line[strcspn (line, "\n")] = '\0';
  if (strcmp (line, "mark") == 0)
    mark (self);
  else if (strcmp (line, "settle") == 0)
    return settle (self);
  else
    return 0;
  return 1;
}

int
main (int argc, char **argv)
{
  char line[256];
  size_t length = 0;
  int damage_error;
  Watch self = { 0 };

  if (argc < 2)
    {
      fprintf (stderr, "Usage: watch-freezes PROGRAM [ARGUMENT…]\n");
      return 2;
    }
  self.display = XOpenDisplay (NULL);
  if (self.display == NULL || !XDamageQueryExtension (self.display, &self.damage_event, &damage_error))
    {
      fprintf (stderr, "watch-freezes: no X server with the damage extension; use build-aux/with-display.\n");
      return 2;
    }
  XSetErrorHandler (ignore_error);
  XSelectInput (self.display, DefaultRootWindow (self.display), SubstructureNotifyMask);
  XSync (self.display, False);
  self.protocols = XInternAtom (self.display, "WM_PROTOCOLS", False);
  self.ping = XInternAtom (self.display, "_NET_WM_PING", False);

  self.pid = fork ();
  if (self.pid == 0)
    {
      close (ConnectionNumber (self.display));
      execvp (argv[1], argv + 1);
      _exit (127);
    }

  mark (&self);
  self.worked = 0;
  if (settle (&self))
    for (;;)
      {
        struct pollfd input = { .fd = STDIN_FILENO, .events = POLLIN };

        if (!run_for (&self, PAUSE_MS))
          break;
        if (poll (&input, 1, 0) <= 0)
          continue;
        if (length + 1 >= sizeof line || read (STDIN_FILENO, line + length, 1) != 1)
          break;
        if (line[length++] != '\n')
          continue;
        line[length] = '\0';
        length = 0;
        if (!obey (&self, line))
          break;
      }

  kill (self.pid, SIGTERM);
  waitpid (self.pid, NULL, 0);
  XCloseDisplay (self.display);
  return 0;
}
