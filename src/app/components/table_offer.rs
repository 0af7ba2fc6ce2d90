//! A table that waits: what was read, what it would change, what was not understood, and where the visitor has to choose.
//!
//! Separate from a file of ours that waits, which takes the place of everything; what is different is shown by the same lines.

use super::changed_texts::{changed_texts, texts_of_answer};
use super::{focus_on, from_catalog, long_list};
use crate::answer_table::{Change, Lack, Remark};
use crate::app::desk::Desk;
use crate::app::text::{answer_table as text, changes, opening, start};
use crate::engine::Answer;
use crate::session::{Action, TableOffered, TableStep};
use yew::prelude::*;

/// Lines of one kind that stand in view; the others are folded.
const IN_VIEW: usize = 40;

/// The table that waits, if one does.
pub fn table_offer(desk: &Desk) -> Html {
    let Some(tabled) = &desk.session.tabled else { return Html::default() };
    let offer = tabled.offer(desk.catalog(), &desk.session);
    let table = &tabled.table;
    let (open, added): (Vec<&Change>, Vec<&Change>) =
        offer.changes.iter().partition(|change| change.is_contested || change.rows.len() > 1);
    let taken = offer.changes.iter().filter(|change| tabled.choice(change) > 0).count();
    let title = match (table.found.matched, offer.changes.len()) {
        (0, _) => text::TITLE_NOTHING,
        (_, 0) => text::TITLE_SAME,
        _ => text::TITLE,
    };
    let node = NodeRef::default();
    let leaving = |step: TableStep| {
        let (node, act) = (node.clone(), desk.act.clone());
        // The button goes away with the click; focus stays near.
        Callback::from(move |_: MouseEvent| {
            focus_on(&node);
            act.emit(Action::Table(step.clone()));
        })
    };
    let unused: Vec<&str> = table.unused.iter().map(String::as_str).collect();
    html! {
        <section class="crosscheck-offer crosscheck-stack" aria-labelledby="offer-title" data-part="table-offer">
            <h2 id="offer-title" ref={node.clone()} tabindex="-1">{ title }</h2>
            <p data-part="table-found" data-value={format!("{}/{}", table.found.matched, table.found.read)}>
                { text::found(&table.found) }
                if table.found.matched > 0 {
                    { " " }{ text::changes(offer.changes.len(), offer.unchanged, table.found.silent) }
                }
            </p>
            <p class="crosscheck-small crosscheck-soft" data-part="table-read-as">{ text::read_as(table.encoding, table.form) }</p>
            if !unused.is_empty() {
                <p class="crosscheck-small crosscheck-soft" data-part="table-unused"><bdi>{ text::unused(&unused) }</bdi></p>
            }
            <div class="crosscheck-row">
                if taken > 0 {
                    <button type="button" class="crosscheck-button crosscheck-button-primary" data-part="table-take" onclick={leaving(TableStep::Taken)}>
                        { text::take(taken) }
                    </button>
                }
                <button type="button" class="crosscheck-button" data-part="table-leave" onclick={leaving(TableStep::Left)}>
                    { text::LEAVE }
                </button>
                if desk.session.has_content() {
                    <button type="button" class="crosscheck-button" data-part="offer-save" onclick={desk.on(Action::FileRequested)}>
                        { start::SAVE_FILE }
                    </button>
                }
            </div>
            { to_choose(desk, tabled, &open) }
            { group("added", text::ADDED, added.into_iter().map(|change| line(desk, change)).collect()) }
            { group("not-understood", text::NOT_UNDERSTOOD, table.remarks.iter().map(remark).collect()) }
        </section>
    }
}

fn group(part: &'static str, heading: &str, lines: Vec<Html>) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    let number = lines.len();
    html! {
        <section data-tabled={part}>
            <h3>{ opening::heading(heading, number) }</h3>
            { long_list(lines.into_iter(), IN_VIEW) }
        </section>
    }
}

/// What only the visitor can know.
fn to_choose(desk: &Desk, tabled: &TableOffered, open: &[&Change]) -> Html {
    if open.is_empty() {
        return Html::default();
    }
    let all = |is_table: bool| desk.on(Action::Table(TableStep::AllChosen(is_table)));
    html! {
        <section class="crosscheck-stack" data-tabled="to-choose">
            <h3>{ opening::heading(text::CHOOSE, open.len()) }</h3>
            <p>{ text::to_choose(open.len()) }</p>
            <div class="crosscheck-row">
                <button type="button" class="crosscheck-button" data-part="table-all-mine" onclick={all(false)}>{ text::ALL_MINE }</button>
                <button type="button" class="crosscheck-button" data-part="table-all-table" onclick={all(true)}>{ text::ALL_TABLE }</button>
            </div>
            { for open.iter().map(|change| choice(desk, change, tabled.choice(change))) }
        </section>
    }
}

fn choice(desk: &Desk, change: &Change, chosen: usize) -> Html {
    let control = change.control;
    let row = &desk.catalog().controls[control.position()];
    let name = AttrValue::from(format!("table-{}", row.id));
    let option = |at: usize, says: Html| {
        let onchange = desk.act.reform(move |_: Event| Action::Table(TableStep::RowChosen(control, at)));
        html! {
            <label class="crosscheck-choice">
                <input type="radio" name={name.clone()} value={at.to_string()} checked={chosen == at} {onchange} />
                <span>{ says }</span>
            </label>
        }
    };
    let mine = html! { <>{ text::MINE }{ " " }{ stood(&change.was) }</> };
    let rows = change.rows.iter().enumerate().map(|(at, (line, answer))| {
        let texts = changed_texts(&texts_of_answer(&change.was, answer));
        html! { <>{ option(at + 1, html! { <>{ text::row(*line) }{ " " }{ stood(answer) }</> }) }{ texts }</> }
    });
    html! {
        <fieldset key={row.id} class="crosscheck-radio-group" data-control={row.id}>
            <legend>{ from_catalog(row.title) }</legend>
            <div class="crosscheck-choices">
                { option(0, mine) }
                { for rows }
            </div>
        </fieldset>
    }
}

fn stood(answer: &Answer) -> String {
    changes::stood(answer.status, answer.assurance)
}

/// What is only added: before and after.
fn line(desk: &Desk, change: &Change) -> Html {
    let row = &desk.catalog().controls[change.control.position()];
    let Some((_, answer)) = change.rows.first() else { return Html::default() };
    let (was, is) = (stood(&change.was), stood(answer));
    html! {
        <li data-control={row.id}>
            { from_catalog(row.title) }
            if was != is {
                { ": " }{ changes::from_to(&was, &is) }
            }
            { changed_texts(&texts_of_answer(&change.was, answer)) }
        </li>
    }
}

fn remark(remark: &Remark) -> Html {
    let value = match &remark.lack {
        Lack::NoId => Html::default(),
        _ if remark.value.is_empty() => html! { <><em>{ text::EMPTY }</em>{ " — " }</> },
        _ => html! { <><q><bdi translate="no">{ remark.value.clone() }</bdi></q>{ " — " }</> },
    };
    html! {
        <li data-line={remark.line.to_string()}>
            <bdi>{ text::place(remark.line, &remark.column) }</bdi>{ ": " }{ value }{ text::lack(&remark.lack) }
        </li>
    }
}
