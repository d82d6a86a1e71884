//! What companions allocate: nothing, unless a loop whose length only its execution tells has something to remember.

mod counting;
mod loops;
mod records;
mod scalars;
