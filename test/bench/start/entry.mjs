// Entry of both programs that are compared: the watch first, then the program.
import './watch.mjs'

await import(process.env.BENCH_PROGRAM)
