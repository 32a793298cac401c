#define _GNU_SOURCE
#include "disk.h"

#include <fcntl.h>
#include <stdio.h>

int disk_rename_without_replacing(int folder, const char *name, int new_folder,
                                  const char *new_name) {
  return renameat2(folder, name, new_folder, new_name, RENAME_NOREPLACE);
}

int disk_reserve(int file, off_t size) { return fallocate(file, FALLOC_FL_KEEP_SIZE, 0, size); }
