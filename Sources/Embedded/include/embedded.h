#ifndef EMBEDDED_H
#define EMBEDDED_H

#include <stddef.h>

/// What an embedded file is for.
enum embedded_kind { embedded_theme, embedded_playbook, embedded_example, embedded_schema };

/// A file of the folder `Themes`, as it was when the program was built.
struct embedded_file {
  enum embedded_kind kind;
  /// The file's name without its ending; null after the last file.
  const char *name;
  const unsigned char *bytes;
  size_t size;
};

/// The file number `index`, from 0, and one without a name after the last.
struct embedded_file embedded_file_at(int index);

#endif
