//! A callback that stays silent where there is nothing to say.
//!
//! Separate because positions that come from a document are looked up, and what is not found is dropped here
//! in one way.

use yew::Callback;

/// A callback that turns what it gets into what `callback` takes, and drops what cannot be turned.
pub fn filtered<In: 'static, Out: 'static>(
    callback: &Callback<Out>,
    turn: impl Fn(In) -> Option<Out> + 'static,
) -> Callback<In> {
    let callback = callback.clone();
    Callback::from(move |said| {
        if let Some(said) = turn(said) {
            callback.emit(said);
        }
    })
}
