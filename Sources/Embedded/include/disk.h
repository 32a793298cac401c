#ifndef DISK_H
#define DISK_H

#include <sys/types.h>

/// `renameat2` with `RENAME_NOREPLACE`, which the Glibc module does not show: -1 and `errno`
/// EEXIST where the new name is taken.
int disk_rename_without_replacing(int folder, const char *name, int new_folder,
                                  const char *new_name);

/// `fallocate` with `FALLOC_FL_KEEP_SIZE`, likewise: sets space aside and leaves the size alone.
int disk_reserve(int file, off_t size);

#endif
