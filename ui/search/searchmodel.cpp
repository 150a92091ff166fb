// SPDX-License-Identifier: Apache-2.0
#include "ui/search/searchmodel.h"

#include "ui/common/formatters.h"
#include "ui/text/labels.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString accessibleText(const SearchHit &hit)
{
    QStringList parts {kindText(hit)};
    if (hit.kind != SearchKind::Account)
        parts += hit.accountName;
    parts += titleText(hit);
    parts += dayText(hit);
    parts += hit.snippet;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

QString kindText(const SearchHit &hit)
{
    switch (hit.kind) {
    case SearchKind::Touchpoint:
        if (const auto kind = touchpointKindFromText(hit.touchpointKind); kind.ok())
            return label(*kind);
        return SearchModel::tr("Touchpoint", "kind of a hit");
    case SearchKind::Contact:
        return SearchModel::tr("Person", "kind of a hit");
    case SearchKind::Account:
        return SearchModel::tr("Account", "kind of a hit");
    case SearchKind::Action:
        if (const auto state = actionStateFromText(hit.actionState); state.ok())
            return SearchModel::tr("Action · %1", "with its state").arg(label(*state));
        return SearchModel::tr("Action", "kind of a hit");
    }
    Q_UNREACHABLE();
    return {};
}

QString iconName(const SearchHit &hit)
{
    switch (hit.kind) {
    case SearchKind::Contact:
        return u"user"_s;
    case SearchKind::Account:
        return u"user-group-properties"_s;
    case SearchKind::Action:
        return u"checkbox"_s;
    case SearchKind::Touchpoint:
        break;
    }
    const auto kind = touchpointKindFromText(hit.touchpointKind);
    switch (kind.ok() ? *kind : TouchpointKind::InternalNote) {
    case TouchpointKind::WebMeeting:
        return u"camera-video"_s;
    case TouchpointKind::Visit:
        return u"mark-location"_s;
    case TouchpointKind::Phone:
        return u"call-start"_s;
    case TouchpointKind::Email:
        return u"mail-message"_s;
    case TouchpointKind::Chat:
        return u"dialog-messages"_s;
    case TouchpointKind::Event:
        return u"view-calendar-day"_s;
    case TouchpointKind::InternalNote:
        return u"note"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString dayText(const SearchHit &hit)
{
    if (hit.kind == SearchKind::Action)
        return hit.due.isValid() ? SearchModel::tr("due %1").arg(formatDate(hit.due, QLocale())) : QString();
    return hit.at.isValid() ? formatDate(hit.at.toLocalTime().date(), QLocale()) : QString();
}

QString titleText(const SearchHit &hit)
{
    return hit.title.isEmpty() ? kindText(hit) : hit.title;
}

void SearchModel::show(const HitPage &page)
{
    beginResetModel();
    m_hits = page.hits;
    m_next = page.next;
    m_asked = false;
    endResetModel();
}

void SearchModel::append(const HitPage &page)
{
    m_next = page.next;
    m_asked = false;
    if (page.hits.empty())
        return;
    const int first = int(m_hits.size());
    beginInsertRows({}, first, first + int(page.hits.size()) - 1);
    m_hits.insert(m_hits.end(), page.hits.begin(), page.hits.end());
    endInsertRows();
}

int SearchModel::rowOf(SearchKind kind, qint64 item) const
{
    const auto hit = std::find_if(m_hits.begin(), m_hits.end(),
                                  [=](const SearchHit &one) { return one.kind == kind && one.item == item; });
    return hit == m_hits.end() ? -1 : int(hit - m_hits.begin());
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return titleText(hit(index.row()));
    if (role == Qt::AccessibleTextRole)
        return accessibleText(hit(index.row()));
    return {};
}

bool SearchModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.has_value() && !m_asked;
}

void SearchModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT moreNeeded();
}

} // namespace mainstay
