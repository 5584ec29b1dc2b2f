/* What Swift cannot say of GLPK: setjmp around a call that may abort, a callback that reads the
   search tree, and a thread of its own with a stack of a chosen size. */
#ifndef CGLPK_SHIM_H
#define CGLPK_SHIM_H

#include <glpk.h>
#include <stddef.h>

/* Returned by the guarded calls in place of a GLPK return code (those are never negative) when GLPK
   aborted. GLPK's environment, and with it every program of this thread, is gone then. */
#define CGLPK_ABORTED (-1)

/* Silences GLPK on this thread. What it would print is kept for cglpk_last_message. */
void cglpk_silence(void);

/* The text GLPK printed last on this thread: after an abort, its reason. */
const char *cglpk_last_message(void);

/* glp_simplex, with an abort turned into CGLPK_ABORTED. */
int cglpk_simplex(glp_prob *program, const glp_smcp *parameters);

/* glp_factorize, with an abort turned into CGLPK_ABORTED. */
int cglpk_factorize(glp_prob *program);

/* glp_intopt, with an abort turned into CGLPK_ABORTED. *bound becomes the best bound on the
   objective the search has proved, or stays as it is if it proved none. */
int cglpk_intopt(glp_prob *program, const glp_iocp *parameters, double *bound);

/* A pointer that differs from thread to thread. */
const void *cglpk_thread_mark(void);

/* Runs body(context) on a new thread with a stack of stack_bytes and waits for its end. Returns 0,
   or the error number of the pthread call that failed; body has not run then. */
int cglpk_run_on_own_thread(size_t stack_bytes, void (*body)(void *), void *context);

#endif
