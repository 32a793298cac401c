public import Workshop

/// The handouts: each a text made from a session and the playbook's words, and from nothing else.
///
/// Whatever stands in the session, its texts are cleaned and escaped: none of them becomes markup.
public enum Handout {
  /// A handout's text, ready to be written.
  public static func text(
    _ format: HandoutFormat, of session: Session, in playbook: Playbook
  ) -> String {
    switch format {
    case .html: html(of: session, in: playbook)
    case .markdown: markdown(of: session, in: playbook)
    case .script: script(of: session, in: playbook)
    case .talkingPoints: talkingPoints(of: session, in: playbook)
    case .slips: slips(of: session, in: playbook)
    }
  }
}
