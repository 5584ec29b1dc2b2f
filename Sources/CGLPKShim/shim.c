#include "CGLPKShim.h"

#include <float.h>
#include <pthread.h>
#include <setjmp.h>
#include <string.h>

/* What GLPK would have printed, the newest at the end. */
static _Thread_local char message[512];

static int keep_message(void *info, const char *text) {
  (void)info;
  size_t length = strlen(text), used = strlen(message);
  if (length >= sizeof message) length = sizeof message - 1;
  if (used + length >= sizeof message) used = 0;
  memcpy(message + used, text, length);
  message[used + length] = '\0';
  return 1; /* handled: nothing reaches the terminal */
}

void cglpk_silence(void) {
  message[0] = '\0';
  glp_term_hook(keep_message, NULL);
  glp_term_out(GLP_OFF); /* GLPK turns this on again for the text of an abort, hence the hook */
}

const char *cglpk_last_message(void) { return message; }

static void jump(void *to) { longjmp(*(jmp_buf *)to, 1); }

/* Before a guarded call. */
static void arm(jmp_buf *to) {
  message[0] = '\0';
  glp_error_hook(jump, to);
}

/* After a guarded call that came back. */
static int disarm(int code) {
  glp_error_hook(NULL, NULL);
  return code;
}

/* After a guarded call that aborted: GLPK's state is unusable until its environment is freed. */
static int abandon(void) {
  glp_free_env();
  return CGLPK_ABORTED;
}

int cglpk_simplex(glp_prob *program, const glp_smcp *parameters) {
  jmp_buf here;
  if (setjmp(here)) return abandon();
  arm(&here);
  return disarm(glp_simplex(program, parameters));
}

int cglpk_factorize(glp_prob *program) {
  jmp_buf here;
  if (setjmp(here)) return abandon();
  arm(&here);
  return disarm(glp_factorize(program));
}

/* Called by GLPK at every step of the search. The best local bound over the active subproblems is a
   bound on the objective; it starts at -DBL_MAX or DBL_MAX, before the first relaxation. */
static void note_bound(glp_tree *tree, void *info) {
  int best = glp_ios_best_node(tree);
  if (best == 0) return;
  double bound = glp_ios_node_bound(tree, best);
  if (bound > -DBL_MAX && bound < DBL_MAX) *(double *)info = bound;
}

int cglpk_intopt(glp_prob *program, const glp_iocp *parameters, double *bound) {
  jmp_buf here;
  if (setjmp(here)) return abandon();
  arm(&here);
  glp_iocp with_callback = *parameters;
  with_callback.cb_func = note_bound;
  with_callback.cb_info = bound;
  return disarm(glp_intopt(program, &with_callback));
}

const void *cglpk_thread_mark(void) { return message; }

struct task {
  void (*body)(void *);
  void *context;
};

static void *run(void *argument) {
  struct task *task = argument;
  task->body(task->context);
  return NULL;
}

int cglpk_run_on_own_thread(size_t stack_bytes, void (*body)(void *), void *context) {
  struct task task = {body, context};
  pthread_attr_t attributes;
  int error = pthread_attr_init(&attributes);
  if (error) return error;
  error = pthread_attr_setstacksize(&attributes, stack_bytes);
  pthread_t thread;
  if (!error) error = pthread_create(&thread, &attributes, run, &task);
  pthread_attr_destroy(&attributes);
  return error ? error : pthread_join(thread, NULL);
}
