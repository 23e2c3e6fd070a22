/* Preloaded into a process, writes down in RECORD_FILE everything it does to the files of RECORD_FOLDER, in order: what a
   power cut could undo. One record is a line "kind offset size path" and, after a write, its bytes. Kinds: C created,
   W written, T cut to a size, S synced, D folder synced, U removed, R renamed and L given a second name ("path -> path"). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FDS 65536
static char *paths[FDS];
static int out = -1;

static void *next(const char *name) { return dlsym(RTLD_NEXT, name); }

static ssize_t really_write(int fd, const void *data, size_t size) {
  return ((ssize_t (*)(int, const void *, size_t))next("write"))(fd, data, size);
}

static int inside(const char *path) {
  const char *folder = getenv("RECORD_FOLDER");
  if (!folder || !path || strncmp(path, folder, strlen(folder)) != 0) return 0;
  size_t length = strlen(path);
  return length < 4 || strcmp(path + length - 4, "-shm") != 0;
}

static const char *path_of(int fd) { return fd >= 0 && fd < FDS ? paths[fd] : NULL; }

static void say(char kind, const char *path, long offset, long size, const void *data) {
  if (out < 0)
    out = ((int (*)(const char *, int, ...))next("open"))(getenv("RECORD_FILE"), O_WRONLY | O_CREAT | O_APPEND, 0644);
  char line[2200];
  int length = snprintf(line, sizeof line, "%c %ld %ld %s\n", kind, offset, size, path);
  really_write(out, line, length);
  if (data) really_write(out, data, size);
}

#define OPEN(name)                                                              \
  int name(const char *path, int flags, ...) {                                  \
    va_list list;                                                               \
    va_start(list, flags);                                                      \
    int mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(list, int) : 0;           \
    va_end(list);                                                               \
    int mine = inside(path);                                                    \
    int is_new = mine && (flags & O_CREAT) && access(path, F_OK) != 0;          \
    int fd = ((int (*)(const char *, int, ...))next(#name))(path, flags, mode); \
    if (fd < 0 || fd >= FDS) return fd;                                         \
    free(paths[fd]);                                                            \
    paths[fd] = mine ? strdup(path) : NULL;                                     \
    if (is_new) say('C', path, 0, 0, NULL);                                     \
    else if (mine && (flags & O_TRUNC)) say('T', path, 0, 0, NULL);             \
    return fd;                                                                  \
  }
OPEN(open)
OPEN(open64)

ssize_t write(int fd, const void *data, size_t size) {
  off_t at = path_of(fd) ? lseek(fd, 0, SEEK_CUR) : 0;
  ssize_t written = really_write(fd, data, size);
  if (path_of(fd) && written > 0) say('W', path_of(fd), at, written, data);
  return written;
}

#define PWRITE(name, offset_type)                                                        \
  ssize_t name(int fd, const void *data, size_t size, offset_type at) {                  \
    ssize_t written =                                                                    \
        ((ssize_t (*)(int, const void *, size_t, offset_type))next(#name))(fd, data, size, at); \
    if (path_of(fd) && written > 0) say('W', path_of(fd), at, written, data);            \
    return written;                                                                      \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define TRUNCATE(name, offset_type)                                            \
  int name(int fd, offset_type size) {                                         \
    int result = ((int (*)(int, offset_type))next(#name))(fd, size);           \
    if (path_of(fd) && result == 0) say('T', path_of(fd), 0, size, NULL);      \
    return result;                                                             \
  }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name)                                                             \
  int name(int fd) {                                                           \
    int result = ((int (*)(int))next(#name))(fd);                              \
    struct stat kind;                                                          \
    if (path_of(fd) && result == 0 && fstat(fd, &kind) == 0)                   \
      say(S_ISDIR(kind.st_mode) ? 'D' : 'S', path_of(fd), 0, 0, NULL);         \
    return result;                                                             \
  }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
  int result = ((int (*)(const char *))next("unlink"))(path);
  if (inside(path) && result == 0) say('U', path, 0, 0, NULL);
  return result;
}

/* What Node's rmSync ends in; the C library's own calls to unlink cannot be seen from here. */
int remove(const char *path) {
  int result = ((int (*)(const char *))next("remove"))(path);
  if (inside(path) && result == 0) say('U', path, 0, 0, NULL);
  return result;
}

#define ON_NAMES(name, kind)                                                    \
  int name(const char *path, const char *to) {                                  \
    int result = ((int (*)(const char *, const char *))next(#name))(path, to);  \
    if (!inside(path) || result != 0) return result;                            \
    char both[2100];                                                            \
    snprintf(both, sizeof both, "%s -> %s", path, to);                          \
    say(kind, both, 0, 0, NULL);                                                \
    return result;                                                              \
  }
ON_NAMES(rename, 'R')
ON_NAMES(link, 'L')

int close(int fd) {
  if (path_of(fd)) {
    free(paths[fd]);
    paths[fd] = NULL;
  }
  return ((int (*)(int))next("close"))(fd);
}
