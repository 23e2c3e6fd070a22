/* Preloaded into a process, lets its n-th call that changes a file under FAULT_FOLDER fail as a broken or full disk
   would: FAULT_AT (0: none), FAULT_ERRNO, FAULT_LASTING (1: every call after it fails too). The number of such calls
   is written to FAULT_COUNT at the end, so that a test can walk through all of them. Shared memory files are left out. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#define FDS 65536
static char watched[FDS];
static long calls;

static long number(const char *name) {
  const char *value = getenv(name);
  return value ? atol(value) : 0;
}

static int inside(const char *path) {
  const char *folder = getenv("FAULT_FOLDER");
  if (!folder || !path || strncmp(path, folder, strlen(folder)) != 0) return 0;
  size_t length = strlen(path);
  return length < 4 || strcmp(path + length - 4, "-shm") != 0;
}

static int fails(void) {
  long at = number("FAULT_AT");
  long call = __sync_add_and_fetch(&calls, 1);
  if (at == 0 || (number("FAULT_LASTING") ? call < at : call != at)) return 0;
  errno = (int)number("FAULT_ERRNO");
  return 1;
}

static int fd_watched(int fd) { return fd >= 0 && fd < FDS && watched[fd]; }

static void *next(const char *name) { return dlsym(RTLD_NEXT, name); }

#define OPEN(name)                                                            \
  int name(const char *path, int flags, ...) {                                \
    va_list list;                                                             \
    va_start(list, flags);                                                    \
    int mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(list, int) : 0;         \
    va_end(list);                                                             \
    int mine = inside(path);                                                  \
    if (mine && (flags & O_CREAT) && access(path, F_OK) != 0 && fails()) return -1; \
    int fd = ((int (*)(const char *, int, ...))next(#name))(path, flags, mode); \
    if (fd >= 0 && fd < FDS) watched[fd] = mine;                              \
    return fd;                                                                \
  }
OPEN(open)
OPEN(open64)

#define ON_FD(type, name, parameters, arguments)                              \
  type name parameters {                                                      \
    if (fd_watched(fd) && fails()) return -1;                                 \
    return ((type (*) parameters)next(#name)) arguments;                      \
  }
ON_FD(ssize_t, write, (int fd, const void *data, size_t size), (fd, data, size))
ON_FD(ssize_t, pwrite, (int fd, const void *data, size_t size, off_t at), (fd, data, size, at))
ON_FD(ssize_t, pwrite64, (int fd, const void *data, size_t size, off64_t at), (fd, data, size, at))
ON_FD(int, ftruncate, (int fd, off_t size), (fd, size))
ON_FD(int, ftruncate64, (int fd, off64_t size), (fd, size))
ON_FD(int, fsync, (int fd), (fd))
ON_FD(int, fdatasync, (int fd), (fd))

#define ON_PATH(name, parameters, arguments)                                  \
  int name parameters {                                                       \
    if (inside(path) && fails()) return -1;                                   \
    return ((int (*) parameters)next(#name)) arguments;                       \
  }
ON_PATH(unlink, (const char *path), (path))
ON_PATH(rename, (const char *path, const char *to), (path, to))
ON_PATH(link, (const char *path, const char *to), (path, to))
ON_PATH(mkdir, (const char *path, mode_t mode), (path, mode))

int close(int fd) {
  if (fd >= 0 && fd < FDS) watched[fd] = 0;
  return ((int (*)(int))next("close"))(fd);
}

__attribute__((destructor)) static void report(void) {
  const char *path = getenv("FAULT_COUNT");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  fprintf(file, "%ld\n", calls);
  fclose(file);
}
