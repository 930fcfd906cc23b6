/* A disk that remembers and a disk that fails, for everything below one folder. Loaded with LD_PRELOAD.
 *
 * DISK_FOLDER  the folder, absolute
 * DISK_LOG     where to record; unset: record nothing
 * DISK_RULE    "read-only": what would change the folder fails with EROFS
 *
 * A record: op (1 byte), offset (8), length of the text (4), length of the data (4), text, data. Native endian.
 *
 * disk_arm(n, error, times): the n-th call from now fails, and times - 1 after it (0: all after it). A negative error kills the process there.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#define MOST_FDS 4096
#define REAL(name) real_##name = dlsym(RTLD_NEXT, #name)

static char folder[4096];
static int read_only, log_fd = -1;
static char *paths[MOST_FDS];
static char appends[MOST_FDS];
static long calls, fail_from, fail_times;
static int fail_errno;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

static int (*real_open)(const char *, int, ...);
static int (*real_openat)(int, const char *, int, ...);
static int (*real_close)(int);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_read)(int, void *, size_t);
static ssize_t (*real_pread)(int, void *, size_t, off_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_ftruncate)(int, off_t);
static int (*real_rename)(const char *, const char *);
static int (*real_unlink)(const char *);
static int (*real_mkdir)(const char *, mode_t);
static int (*real_access)(const char *, int);

__attribute__((constructor)) static void begin(void) {
  REAL(open); REAL(openat); REAL(close); REAL(write); REAL(pwrite); REAL(read); REAL(pread); REAL(fsync);
  REAL(fdatasync); REAL(ftruncate); REAL(rename); REAL(unlink); REAL(mkdir); REAL(access);
  const char *where = getenv("DISK_FOLDER"), *log = getenv("DISK_LOG"), *rule = getenv("DISK_RULE");
  if (where) snprintf(folder, sizeof folder, "%s", where);
  read_only = rule && !strcmp(rule, "read-only");
  if (log) log_fd = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
}

static int ours(const char *path) {
  size_t length = strlen(folder);
  return length && path && !strncmp(path, folder, length) && (path[length] == '/' || !path[length]);
}

static const char *path_of(int fd) { return fd >= 0 && fd < MOST_FDS ? paths[fd] : NULL; }

static void record(char op, int64_t offset, const char *text, const void *data, uint32_t size) {
  if (log_fd < 0) return;
  uint32_t length = strlen(text);
  size_t total = 17 + length + size, done = 0;
  char *all = malloc(total);
  all[0] = op;
  memcpy(all + 1, &offset, 8);
  memcpy(all + 9, &length, 4);
  memcpy(all + 13, &size, 4);
  memcpy(all + 17, text, length);
  if (size) memcpy(all + 17 + length, data, size);
  while (done < total) {
    long wrote = syscall(SYS_write, log_fd, all + done, total - done);
    if (wrote <= 0) abort();
    done += wrote;
  }
  free(all);
}

void disk_mark(const char *text) { pthread_mutex_lock(&turn); record('a', 0, text, NULL, 0); pthread_mutex_unlock(&turn); }
long disk_calls(void) { return calls; }
void disk_arm(long n, int error, long times) { fail_from = calls + n; fail_errno = error; fail_times = times; }
long disk_disarm(void) { long failed = fail_from && calls >= fail_from; fail_from = 0; return failed; }

/* Counts one call on the folder; true when it has to fail. A full disk refuses only what needs room. */
static int fails(int needs_room) {
  if (fail_errno == ENOSPC && !needs_room) return 0;
  calls++;
  if (!fail_from || calls < fail_from || (fail_times && calls >= fail_from + fail_times)) return 0;
  if (fail_errno < 0) kill(getpid(), SIGKILL);
  errno = fail_errno;
  return 1;
}

static int refuses(void) {
  if (read_only) errno = EROFS;
  return read_only;
}

static int opened(int fd, const char *path, int flags, int fresh) {
  if (fd < 0 || fd >= MOST_FDS) return fd;
  free(paths[fd]);
  paths[fd] = strdup(path);
  appends[fd] = (flags & O_APPEND) != 0;
  if (fresh) record('c', 0, path, NULL, 0);
  else if (flags & O_TRUNC) record('t', 0, path, NULL, 0);
  return fd;
}

static int open_any(int at, const char *path, int flags, mode_t mode) {
  if (!ours(path)) return real_openat(at, path, flags, mode);
  pthread_mutex_lock(&turn);
  struct stat seen;
  int changes = (flags & O_ACCMODE) != O_RDONLY || flags & O_CREAT, fd = -1;
  int fresh = (flags & O_CREAT) && stat(path, &seen) != 0;
  if (!(changes && refuses()) && !(changes && fails(fresh))) fd = opened(real_openat(at, path, flags, mode), path, flags, fresh);
  int error = errno;
  pthread_mutex_unlock(&turn);
  errno = error;
  return fd;
}

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    va_list rest; va_start(rest, flags); \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
    va_end(rest); \
    return open_any(AT_FDCWD, path, flags, mode); \
  }
#define OPENAT(name) \
  int name(int at, const char *path, int flags, ...) { \
    va_list rest; va_start(rest, flags); \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
    va_end(rest); \
    return open_any(at, path, flags, mode); \
  }
OPEN(open) OPEN(open64) OPENAT(openat) OPENAT(openat64)

int close(int fd) {
  if (path_of(fd)) { free(paths[fd]); paths[fd] = NULL; }
  return real_close(fd);
}

/* The work on a tracked file: counted, perhaps failed, done, recorded when all of it was done. */
#define TRACKED(type, fd, needs_room, call, on_success) \
  if (!path_of(fd)) return call; \
  pthread_mutex_lock(&turn); \
  type result = fails(needs_room) ? -1 : call; \
  int error = errno; \
  if (result >= 0) { on_success; } \
  pthread_mutex_unlock(&turn); \
  errno = error; \
  return result;

ssize_t write(int fd, const void *data, size_t size) {
  off_t at = 0;
  if (path_of(fd)) at = lseek(fd, 0, appends[fd] ? SEEK_END : SEEK_CUR);
  TRACKED(ssize_t, fd, 1, real_write(fd, data, size), record('w', at, paths[fd], data, result))
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
  TRACKED(ssize_t, fd, 1, real_pwrite(fd, data, size, at), record('w', at, paths[fd], data, result))
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) { return pwrite(fd, data, size, at); }
ssize_t read(int fd, void *data, size_t size) { TRACKED(ssize_t, fd, 0, real_read(fd, data, size), (void)0) }
ssize_t pread(int fd, void *data, size_t size, off_t at) { TRACKED(ssize_t, fd, 0, real_pread(fd, data, size, at), (void)0) }
ssize_t pread64(int fd, void *data, size_t size, off64_t at) { return pread(fd, data, size, at); }
int fsync(int fd) { TRACKED(int, fd, 0, real_fsync(fd), record('s', 0, paths[fd], NULL, 0)) }
int fdatasync(int fd) { TRACKED(int, fd, 0, real_fdatasync(fd), record('s', 0, paths[fd], NULL, 0)) }
int ftruncate(int fd, off_t size) { TRACKED(int, fd, 0, real_ftruncate(fd, size), record('t', size, paths[fd], NULL, 0)) }
int ftruncate64(int fd, off64_t size) { return ftruncate(fd, size); }

#define NAMED(path, call, on_success) \
  if (!ours(path)) return call; \
  pthread_mutex_lock(&turn); \
  int result = refuses() || fails(0) ? -1 : call; \
  int error = errno; \
  if (!result) { on_success; } \
  pthread_mutex_unlock(&turn); \
  errno = error; \
  return result;

int rename(const char *from, const char *to) { NAMED(from, real_rename(from, to), record('r', 0, from, to, strlen(to))) }
int unlink(const char *path) { NAMED(path, real_unlink(path), record('u', 0, path, NULL, 0)) }
int mkdir(const char *path, mode_t mode) { NAMED(path, real_mkdir(path, mode), record('m', 0, path, NULL, 0)) }
int access(const char *path, int mode) {
  if (ours(path) && mode & W_OK && refuses()) return -1;
  return real_access(path, mode);
}
