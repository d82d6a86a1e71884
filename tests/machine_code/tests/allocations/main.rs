//! What companions allocate: nothing, unless a loop whose length only its execution tells has something to remember.

mod checkpoints;
mod counting;
mod exits;
mod forwards;
mod loops;
mod records;
mod scalars;
