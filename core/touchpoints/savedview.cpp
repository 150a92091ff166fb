// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/savedview.h"

using namespace Qt::StringLiterals;

namespace mainstay::savedviewstore {

Result<std::vector<SavedView>> all(Connection &connection, const QString &place)
{
    MAINSTAY_TRY(Statement row, connection.prepare("touchpoints/saved_views"));
    row.bind(place);
    std::vector<SavedView> views;
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return views;
        views.push_back({row.id<SavedViewId>(0), place, row.text(1), row.text(2)});
    }
}

Result<SavedViewId> save(Connection &connection, const SavedView &view)
{
    const QString name = view.name.simplified();
    if (name.isEmpty())
        return Error {ErrorCode::InvalidInput, u"name"_s};
    if (!view.id.isValid()) {
        MAINSTAY_TRY(const qint64 id,
                     connection.runForId("touchpoints/insert_saved_view", view.place, name, view.payload));
        return SavedViewId(id);
    }
    MAINSTAY_TRY(Statement update, connection.prepare("touchpoints/update_saved_view"));
    MAINSTAY_TRY(const bool found, update.bind(view.id, name, view.payload).next());
    if (!found)
        return Error {ErrorCode::NotFound, u"saved view %1"_s.arg(view.id.value())};
    return view.id;
}

Result<void> remove(Connection &connection, SavedViewId id)
{
    return connection.run("touchpoints/delete_saved_view", id);
}

} // namespace mainstay::savedviewstore
