//! Asking `Intl`, with every formatter made once and its last answers remembered.
//!
//! Separate because each step of it may throw, or answer with something that is no text, and no borrow is held while the
//! browser is asked: what stands in its place on another site's page may come back to us in the middle of it.

use super::Form;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    type Formatter;
    #[wasm_bindgen(constructor, js_namespace = Intl, js_class = "NumberFormat", catch)]
    fn for_numbers(locale: &str) -> Result<Formatter, JsValue>;
    #[wasm_bindgen(constructor, js_namespace = Intl, js_class = "DateTimeFormat", catch)]
    fn for_dates(locale: &str, options: &Options) -> Result<Formatter, JsValue>;
    #[wasm_bindgen(constructor, js_namespace = Intl, js_class = "PluralRules", catch)]
    fn for_plurals(locale: &str) -> Result<Formatter, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn format(this: &Formatter, value: f64) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn select(this: &Formatter, value: f64) -> Result<JsValue, JsValue>;

    type Options;
    #[wasm_bindgen(constructor, js_class = "Object", catch)]
    fn empty() -> Result<Options, JsValue>;
    #[wasm_bindgen(method, setter, catch, js_name = timeZone)]
    fn set_time_zone(this: &Options, zone: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, setter, catch)]
    fn set_year(this: &Options, form: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, setter, catch)]
    fn set_month(this: &Options, form: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, setter, catch)]
    fn set_day(this: &Options, form: &str) -> Result<(), JsValue>;
}

/// How many answers a formatter remembers: what stands together on a screen and is shown again at every key. A prime, over
/// which round numbers spread.
const PLACES: i64 = 251;
/// In how many places an answer may stand, because others may have taken the first.
const NEAR: i64 = 4;
const MILLISECONDS_OF_A_DAY: f64 = 86_400_000.0;

struct Made {
    locale: &'static str,
    form: Form,
    /// Nothing where it could not be made; that is not tried again.
    formatter: Option<Formatter>,
    remembered: RefCell<Vec<Option<(i64, Rc<str>)>>>,
}

thread_local! {
    static MADE: RefCell<Vec<Rc<Made>>> = const { RefCell::new(Vec::new()) };
}

/// What `Intl` says; nothing where there is none, where it throws, and where it says something else than a text.
pub(super) fn written(locale: &'static str, form: Form, number: i64) -> Option<Rc<str>> {
    let made = made(locale, form);
    if let Some(text) = made.remembered(number) {
        return Some(text);
    }
    let formatter = made.formatter.as_ref()?;
    let answer = match form {
        Form::Plural => formatter.select(number as f64),
        Form::Number => formatter.format(number as f64),
        Form::Decimal => formatter.format(number as f64 / 10.0),
        Form::Day | Form::ShortDay | Form::Month | Form::ShortMonth => {
            formatter.format(number as f64 * MILLISECONDS_OF_A_DAY)
        }
    };
    let text: Rc<str> = answer.ok()?.as_string()?.into();
    made.remember(number, &text);
    Some(text)
}

fn places(number: i64) -> impl Iterator<Item = usize> {
    (0..NEAR).filter_map(move |step| usize::try_from(number.wrapping_add(step).rem_euclid(PLACES)).ok())
}

impl Made {
    fn remembered(&self, number: i64) -> Option<Rc<str>> {
        let all = self.remembered.borrow();
        let mut near = places(number).filter_map(|place| all.get(place)?.as_ref());
        near.find(|(of, _)| *of == number).map(|(_, text)| Rc::clone(text))
    }

    fn remember(&self, number: i64, text: &Rc<str>) {
        let mut all = self.remembered.borrow_mut();
        let is_free = |place: &usize| matches!(all.get(*place), Some(None));
        let place = places(number).find(is_free).or_else(|| places(number).next());
        if let Some(place) = place.and_then(|place| all.get_mut(place)) {
            *place = Some((number, Rc::clone(text)));
        }
    }
}

fn made(locale: &'static str, form: Form) -> Rc<Made> {
    let is_it = |made: &&Rc<Made>| made.form == form && made.locale == locale;
    let known = MADE.with_borrow(|all| all.iter().find(is_it).cloned());
    known.unwrap_or_else(|| {
        let remembered = RefCell::new(vec![None; PLACES as usize]);
        let new = Rc::new(Made { locale, form, formatter: formatter(locale, form).ok(), remembered });
        MADE.with_borrow_mut(|all| all.push(Rc::clone(&new)));
        new
    })
}

fn formatter(locale: &str, form: Form) -> Result<Formatter, JsValue> {
    match form {
        Form::Number | Form::Decimal => Formatter::for_numbers(locale),
        Form::Plural => Formatter::for_plurals(locale),
        Form::Day => dates(locale, "long", true),
        Form::ShortDay => dates(locale, "short", true),
        Form::Month => dates(locale, "long", false),
        Form::ShortMonth => dates(locale, "short", false),
    }
}

/// A day of ours is one in no place of the world, so none may shift it.
fn dates(locale: &str, month: &str, has_day: bool) -> Result<Formatter, JsValue> {
    let options = Options::empty()?;
    options.set_time_zone("UTC")?;
    options.set_year("numeric")?;
    options.set_month(month)?;
    if has_day {
        options.set_day("numeric")?;
    }
    Formatter::for_dates(locale, &options)
}
