//! What screens are made of: small parts that know nothing of where they stand.
//!
//! Separate from the screens, which decide what is shown and in what order.

// Around every screen.
mod brand_mark;
mod changed_texts;
mod example_notice;
mod file_offer;
mod inline_notice;
mod language_link;
mod long_list;
mod message_bar;
mod older_file;
mod page_footer;
mod page_header;
mod place_tabs;
mod posture_notice;
mod private_notice;
mod save_state_line;
mod score_strip;
mod share_button;
mod step_bar;
mod unplaced_list;

// Asking.
mod choice_list;
mod date_field;
mod draft;
mod filtered;
mod focus;
mod number_field;
mod open_file;
mod owner_fields;
mod radio_group;
mod select_field;
mod status_choice;
mod table_offer;
mod text_area;
mod text_field;
mod text_to_copy;

// Printing.
mod sheet;

// Telling.
mod advice_list;
mod assumed_fact;
mod blocker_mark;
mod bounds_bar;
mod bounds_text;
mod entry_link;
mod explanation_panel;
mod fold;
mod from_catalog;
mod left_to_reader;
mod line_said;
mod open_button;
mod overlap_onto;
mod readiness;
mod requirement_chip;
mod state_mark;
mod status_mark;
mod taken_along;
mod term;

pub use advice_list::{advice_line, advice_list, given_rules, weight_tag};
pub use assumed_fact::assumed_fact;
pub use blocker_mark::{blocker_mark, must_haves, worst_states};
pub use bounds_bar::{bounds_bar, headline_bar};
pub use bounds_text::{bounds_text, exact};
pub use brand_mark::brand_mark;
pub use choice_list::{Choice, ChoiceList, choice_list};
pub use date_field::DateField;
pub use draft::text_of;
pub use entry_link::{
    context_said, entry_context, entry_link, entry_list, entry_name, place_link, see_links, source_links,
};
pub use example_notice::example_notice;
pub use explanation_panel::explanation_panel;
pub use file_offer::file_offer;
pub use filtered::filtered;
pub use focus::focus_on;
pub use fold::{first_of, fold, fold_body};
pub use from_catalog::{catalog_date, from_catalog, marked_from_catalog};
pub use inline_notice::inline_notice;
pub use language_link::language_link;
pub use left_to_reader::left_to_reader_lines;
pub use line_said::{line_said, typed};
pub use long_list::long_list;
pub use message_bar::message_bar;
pub use number_field::NumberField;
pub use older_file::older_file;
pub use open_button::{Marks, cited_button, marked_open_button, open_button, plain};
pub use open_file::{dropped_file, open_file, read_file};
pub use overlap_onto::{in_scope_elsewhere, overlap_onto};
pub use owner_fields::{owner_choice, owner_fields, owners_list, said};
pub use page_footer::page_footer;
pub use page_header::page_header;
pub use place_tabs::{Tab, place_tabs, tab_id};
pub use posture_notice::posture_notice;
pub use private_notice::private_notice;
pub use radio_group::{RadioGroup, radio_group};
pub use readiness::readiness;
pub use requirement_chip::requirement_chip;
pub use save_state_line::save_state_line;
pub use score_strip::score_strip;
pub use select_field::SelectField;
pub use share_button::{is_assessed, share_button};
pub use sheet::{cut_line, print_button, sheet};
pub use state_mark::{state_mark, state_of_blocker};
pub use status_choice::{justification, status_choice};
pub use status_mark::status_mark;
pub use step_bar::{step_bar, stepped_line};
pub use table_offer::table_offer;
pub use taken_along::{read as read_table, taken_along};
pub use term::{Term, explained};
pub use text_area::TextArea;
pub use text_field::TextField;
pub use text_to_copy::{TextToCopy, copy_button, text_to_copy};
pub use unplaced_list::unplaced_list;
