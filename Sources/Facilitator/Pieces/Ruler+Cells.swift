import Cells
public import Workshop

extension Ruler {
  /// Measures and breaks as a sheet of cells does.
  public static let cells = Ruler(columns: { $0.columns }, wrapped: { $0.wrapped(to: $1) })
}
