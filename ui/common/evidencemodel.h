// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/retention/evidence.h"
#include "ui/common/pagedtablemodel.h"

#include <QLocale>

namespace mainstay {

/// The rows of the file behind a figure, with who entered and who changed them.
class EvidenceModel final : public PagedRowsModel<EvidenceRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceModel)

public:
    enum Column { AccountColumn, WhatColumn, FromColumn, UntilColumn, ArrColumn, EnteredColumn, OnColumn, ChangedColumn, HowColumn };

    EvidenceModel(Fetcher fetcher, QObject *parent);

protected:
    QVariant cell(const EvidenceRow &row, int column, int role) const override;

private:
    QString text(const EvidenceRow &row, int column) const;
    QString byAndOn(const BatchSummary &batch) const;

    QLocale m_locale;
};

} // namespace mainstay
