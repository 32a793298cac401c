#ifndef TOUCHLINE_NCURSES_SHIM
#define TOUCHLINE_NCURSES_SHIM

// Without it curses.h keeps the functions for wide characters to itself.
#define NCURSES_WIDECHAR 1
#include <curses.h>

// Declared by hand: <term.h> would drag <termios.h> into this module and take its types from Glibc,
// and <sys/signalfd.h> would take sigset_t.
extern char *tigetstr(const char *);
extern int tigetnum(const char *);
extern int signalfd(int descriptor, const void *signals, int flags);
// <wchar.h> shows it to X/Open programs only.
extern int wcwidth(wchar_t);

// Attributes are macros with a shift, which the importer does not read.
enum touchline_attribute {
  ATTRIBUTE_BOLD = A_BOLD,
  ATTRIBUTE_REVERSE = A_REVERSE,
  ATTRIBUTE_UNDERLINE = A_UNDERLINE
};

// The pair is a short in the original; a longer one travels in the last argument of both.
static inline int touchline_set(
    cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
  return setcchar(cell, text, attributes, (short)pair, &pair);
}
static inline int touchline_get(
    const cchar_t *cell, wchar_t *text, attr_t *attributes, int *pair) {
  short low = 0;
  return getcchar(cell, text, attributes, &low, pair);
}

#endif
