//! What the rules advise, on the start screen, in English.
//!
//! Separate because the advice itself is catalog text; only what stands around it is here.
